void f(int a)
{
#ifdef A
	old();
#else
	old();
	g();
#endif
}
