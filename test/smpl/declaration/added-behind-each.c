int a = 3;
static int b = 3;

void f(void)
{
	int c = 3;
	go(c);
}
