void f(int a)
{
	dispatch(a);
}
