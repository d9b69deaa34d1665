int a;
void f(void)
{
	struct s *p;
	char b[3];
	unsigned long n;
}
