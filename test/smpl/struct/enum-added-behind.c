enum kind {
	KIND_A,		/* the first */
	KIND_B,		/* the second */
	KIND_END,
};
