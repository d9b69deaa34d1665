void f(void)
{
	/* before */
	foo(1); // behind
	bar();
}
