void none(void)
{
}
void some(void)
{
	a();
}
