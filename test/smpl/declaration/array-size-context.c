static char name[16];
struct s {
	char tag[8];
};
void f(void)
{
	char buf[LEN];
	char *p;
}
