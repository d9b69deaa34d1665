int old_name(int a);
extern int old_name2(int a);

int old_name(int a)
{
	return a;
}
