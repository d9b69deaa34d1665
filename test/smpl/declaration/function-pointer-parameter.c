int (*a)(int);
struct s {
	void (*b)(int);
	char *(*c)(int);
	void (*d)(int, int);
};
void g(void)
{
	int (*e)(int);
}
