unsigned long long g(unsigned long long a)
{
	unsigned long long b = (unsigned long long)a;

	return b + sizeof(unsigned long long);
}
