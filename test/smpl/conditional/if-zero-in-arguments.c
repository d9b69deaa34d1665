void f(int a)
{
	if (a &&
#if 0
	    old(1)
#else
	    old(2)
#endif
	   )
		return;
	g(old(3),
#if 0
	  old(4));
#else
	  old(5));
#endif
}
