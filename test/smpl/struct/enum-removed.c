enum state {
	STATE_A,
	STATE_OLD,	/* never used */
	STATE_B,
};
