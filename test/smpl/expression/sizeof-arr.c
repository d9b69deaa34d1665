int a[3];
int n = sizeof(a) / sizeof(a[0]);
int f(int b[4])
{
	int i;
	for (i = 0; i < sizeof(a)/sizeof(a[0]); i++)
		g(sizeof(a) / sizeof(*a), sizeof a / sizeof a[0], sizeof(a) / sizeof(b[0]));
	return (sizeof(a) / sizeof(a[0])) - 1;
}
