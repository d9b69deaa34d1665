void fc0(void)
{
		h();
}
