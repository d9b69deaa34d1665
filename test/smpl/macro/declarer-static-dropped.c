static LIST(all);
LIST(other);
extern LIST(third);
void f(void)
{
	static LIST(here);
}
