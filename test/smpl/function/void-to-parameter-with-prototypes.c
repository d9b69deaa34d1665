void one(void);
void two(void);
void one(void)
{
	go();
}
static void three(int a)
{
	go();
}
