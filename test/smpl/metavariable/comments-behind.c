void f(void)
{
	foo(1); // behind
	/* next */
	bar();
	foo(1);

	// far
}
