static int a = 0;
int b = 0;
static int c = 1;
void f(void)
{
	static int d = 0;
}
