void f(int a)
{
#if 1
	old(2);
#elif defined(A)
	old(3);
#else
	old(4);
#endif
	if (a
#if 1 /* always */
	    && old(5)
#else
	    && old(6)
#endif
	    )
		g();
#if 1
	if (a) {
#else
	if (old(7)) {
#endif
		old(8);
	}
}
