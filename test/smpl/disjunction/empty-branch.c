void f(int x)
{
	start(x);
	pause();
	go(x);
}
void g(int x)
{
	start(x);
	go(x);
}
void h(int x)
{
	start(x);
	other(x);
	go(x);
}
