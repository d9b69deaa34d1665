int (*global)(void);
struct s {
	int (*field)(void);
};
void g(void)
{
	int (*local)(void);
	int (*other)(int);
}
