int f(int a)
{
	foo(a);
	if (a == NULL) { g(); }
	bar(a);
	return 0;
}
int g(int a)
{
	foo(a);
	if (a == NULL) { return; }
	bar(a);
	return 0;
}
