static void tick(unsigned long data)
{
	go();
}
static void tock(unsigned long data)
{
	go();
}
void init(struct dev *d)
{
	setup(d, tick, 3);
	attach(3, tock);
}
