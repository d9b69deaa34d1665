void h(void)
{
	abc();
}
