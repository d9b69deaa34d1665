int a(void)
{
	if (x) { foo(4); foo(5); }
	if (x) { foo(4); h(); }
	if (x) { g(); foo(5); }
}
