static int a = 1;
int b = 2;

void f(void)
{
	static int c = 3;
	int d = 4;
}
