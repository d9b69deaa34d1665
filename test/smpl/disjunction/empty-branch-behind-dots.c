void f(int x)
{
	start(x);
	a();
	pause();
	go(x);
}
void g(int x)
{
	start(x);
	b();
	go(x);
}
