void f(int a)
{
	/* before */
	old(a); /* beside */
	/* after */
}
