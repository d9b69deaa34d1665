int f(void)
{
	x = sizeof(b) / sizeof(b[0]);
	x = sizeof b / sizeof b[0];
	x = sizeof(b) / sizeof(*b);
	x = (sizeof(b) / sizeof(b[0])) - 1;
	for (i = 0; i < sizeof(b->c) / sizeof(b->c[0]); i++)
		;
}
