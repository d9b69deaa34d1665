int f(int a)
{
	if (old(a)) {	/* behind the head */
		g();
	}
	if (old(a)) { // and here
		g();
		h();
	}
	return 0;
}
