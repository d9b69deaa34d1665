static const struct ops o = {
	.a = f,
#ifdef CONFIG_X
	.b = g,
	.c = h
#else
	.b = NULL
#endif
};
static int tab[] = {
	1, 2,
#ifdef A
	3
#endif
};
static struct y z = {
#ifdef A
	{ 1,
#else
	{ 2,
#endif
	3 },
};
int f(int a,
#ifdef A
      int b,
#endif
      int c)
{
	int x = a +
#ifdef A
		b
#else
		c
#endif
		;
	if (a
#ifdef B
	    && b
#endif
	   )
		return 1;
#ifdef A
	if (a)
		g();
	else
#endif
	if (b)
		h();
#ifdef C
	else if (c)
		k();
#endif
	else
		l();
	switch (a) {
#ifdef A
	case 1:
#endif
	case 2:
		break;
#ifdef B
	default:
		return 1;
	}
#else
	}
#endif
	call(a,
#ifdef A
	     b);
#else
	     c);
#endif
	return a
#ifdef X
		+ 1
#endif
		;
}
#ifdef A
int g(int a, int b)
#else
int g(int a)
#endif
{
	return a;
}
int h(void)
{
#ifdef A
	if (x) {
#endif
		y();
#ifdef A
	} else {
		z();
	}
#endif
	for (i = 0;
#ifdef A
	     i < 3;
#else
	     i < 4;
#endif
	     i++)
		q();
	return 0;
}
