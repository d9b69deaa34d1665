void h(void)
{
	old();
}
