int x;

/* f */
static int f(void)
{
	return 1;
}

int y;
