export default { name: 'no-transform' };
