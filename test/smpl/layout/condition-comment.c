static void f(int a, int b)
{
	if (a && /* and */ b)
		go();
	if (a &&	/* first */
	    b)		/* second */
		go();
}
