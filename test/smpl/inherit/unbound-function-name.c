int main(void)
{
	other(2);
}
