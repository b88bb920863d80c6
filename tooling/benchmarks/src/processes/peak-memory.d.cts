/** Most memory that this process has held so far, in bytes. */
export declare function peakMemory(): number;
