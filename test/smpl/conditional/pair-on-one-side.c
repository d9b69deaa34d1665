int g(int x)
{
	a();
#ifdef X
	b();
#endif
	a();
	/* then */
	b();
	a(); /* first */
	b(); /* second */
#ifdef Y
	a();
#endif
	b();
}
