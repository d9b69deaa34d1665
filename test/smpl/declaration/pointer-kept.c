void f(void)
{
	int *p;
	char **q;
	void (*call)(int);
	int (*row)[3];
	char *restrict r;
	char *const s;
}
