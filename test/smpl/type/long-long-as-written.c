struct s {
	long long a;
	unsigned long long b;
};
void f(void)
{
	long long a;
	long long int b;
}
