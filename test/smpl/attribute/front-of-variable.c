__attribute__((unused)) static int total;

int count(void)
{
	__attribute__((unused)) int first;
	int last __attribute__((unused));

	return 1;
}
