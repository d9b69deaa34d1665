void f(int a)
{
	int x;
	old();
}
void g(int a)
{
	old();
}
