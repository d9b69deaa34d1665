enum kind {
	KIND_A,		/* a */
	KIND_B,		/* b */
};
