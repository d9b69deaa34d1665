void f(int a)
{
	int n = get(a);
	int m = get(3);
}
