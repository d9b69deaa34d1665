static int users = 0;
int others = 0;

void f(void)
{
	static int calls = 1;
}
