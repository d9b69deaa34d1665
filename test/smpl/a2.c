int f(int a)
{
	setup(a, b,	/* second */
	      c);	/* third */
}
