struct old *global;

void f(void)
{
	struct old *p;
	struct old q;
	struct old **r;
}
