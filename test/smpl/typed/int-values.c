int g(void);
long h(void);
void f(int a, long b)
{
	wait(a + 1);
	wait(b);
	wait(g());
	wait(h());
	wait(a ? 1 : 2);
	wait(-a);
	wait(!b);
	wait(sizeof(a));
}
