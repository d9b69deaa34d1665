void f(int a)
{
	old_call(a);
	h(a);
}
