static int total;

void count(int n)
{
	static int calls;
	int all;

	calls = calls + 1;
	all = n;
	total = all;
	n = 0;
}
