struct s {
	int a;
	long b;
};
void f(void)
{
	marked(long, b);
}
