void f(void)
{
	struct s a = {0};
	int b[3] = { 0 };
	struct s c = { 0, };
	int d = 0;
}
