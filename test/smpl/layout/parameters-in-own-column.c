static int write_register(struct device *dev,
		u8 address,
		u8 value)
{
	return 0;
}
