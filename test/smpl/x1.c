static struct i2c_adapter adapter = {
	.owner		= THIS_MODULE,
	.algo		= &smbus_algorithm,
};
